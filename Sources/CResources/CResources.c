#include "CResources.h"

// C23's #embed puts a file's bytes into the executable; an edit of the file alone rebuilds this one.

static const uint8_t gazetteer_states[] = {
#embed "data/gazetteer/states.tsv"
};

static const uint8_t gazetteer_blocs[] = {
#embed "data/gazetteer/blocs.tsv"
};

static const uint8_t gazetteer_institutions[] = {
#embed "data/gazetteer/institutions.tsv"
};

static const uint8_t gazetteer_groups[] = {
#embed "data/gazetteer/groups.tsv"
};

static const uint8_t gazetteer_persons[] = {
#embed "data/gazetteer/persons.tsv"
};

static const uint8_t lexicon_classes[] = {
#embed "data/lexicon/classes.tsv"
};

static const uint8_t lexicon_verbs[] = {
#embed "data/lexicon/verbs.tsv"
};

static const uint8_t lexicon_nouns[] = {
#embed "data/lexicon/nouns.tsv"
};

static const uint8_t lexicon_adjectives[] = {
#embed "data/lexicon/adjectives.tsv"
};

static const uint8_t lexicon_embeddings[] = {
#embed "data/lexicon/embeddings.tsv"
};

// Aligned so that the model can be used in place.
static const _Alignas(16) uint8_t model_language[] = {
#embed "data/models/language.bin"
};

static const uint8_t model_events[] = {
#embed "data/models/events.bin"
};

EntenteResource entente_gazetteer_states(void) { return (EntenteResource){gazetteer_states, sizeof gazetteer_states}; }
EntenteResource entente_gazetteer_blocs(void) { return (EntenteResource){gazetteer_blocs, sizeof gazetteer_blocs}; }
EntenteResource entente_gazetteer_institutions(void) { return (EntenteResource){gazetteer_institutions, sizeof gazetteer_institutions}; }
EntenteResource entente_gazetteer_groups(void) { return (EntenteResource){gazetteer_groups, sizeof gazetteer_groups}; }
EntenteResource entente_gazetteer_persons(void) { return (EntenteResource){gazetteer_persons, sizeof gazetteer_persons}; }
EntenteResource entente_lexicon_classes(void) { return (EntenteResource){lexicon_classes, sizeof lexicon_classes}; }
EntenteResource entente_lexicon_verbs(void) { return (EntenteResource){lexicon_verbs, sizeof lexicon_verbs}; }
EntenteResource entente_lexicon_nouns(void) { return (EntenteResource){lexicon_nouns, sizeof lexicon_nouns}; }
EntenteResource entente_lexicon_adjectives(void) { return (EntenteResource){lexicon_adjectives, sizeof lexicon_adjectives}; }
EntenteResource entente_lexicon_embeddings(void) { return (EntenteResource){lexicon_embeddings, sizeof lexicon_embeddings}; }
EntenteResource entente_model_language(void) { return (EntenteResource){model_language, sizeof model_language}; }
EntenteResource entente_model_events(void) { return (EntenteResource){model_events, sizeof model_events}; }
