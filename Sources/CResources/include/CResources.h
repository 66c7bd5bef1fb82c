#pragma once

#include <stddef.h>
#include <stdint.h>

/// A file of the data folder, embedded in the executable.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} EntenteResource;

EntenteResource entente_gazetteer_states(void);
EntenteResource entente_gazetteer_blocs(void);
EntenteResource entente_gazetteer_institutions(void);
EntenteResource entente_gazetteer_groups(void);
EntenteResource entente_gazetteer_persons(void);

EntenteResource entente_lexicon_classes(void);
EntenteResource entente_lexicon_verbs(void);
EntenteResource entente_lexicon_nouns(void);
EntenteResource entente_lexicon_adjectives(void);
EntenteResource entente_lexicon_embeddings(void);

EntenteResource entente_model_language(void);
EntenteResource entente_model_events(void);
