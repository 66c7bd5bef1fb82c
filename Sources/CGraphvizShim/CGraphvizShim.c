#include "CGraphvizShim.h"

#include <pthread.h>
#include <string.h>

static char messages[65536];
static size_t used;

/// Graphviz hands over a message in pieces, so they are joined here.
static int keep(char *piece) {
  size_t length = strlen(piece);
  size_t room = sizeof messages - 1 - used;
  if (length > room) length = room;
  memcpy(messages + used, piece, length);
  used += length;
  messages[used] = 0;
  return 0;
}

void entente_messages_begin(void) {
  used = 0;
  messages[0] = 0;
  agreseterrors();
  agseterr(AGWARN);
  agseterrf(keep);
}

const char *entente_messages(void) { return messages; }

bool entente_failed(void) { return agerrors() >= AGERR; }

Agraph_t *entente_read(const char *dot) {
  // What followed the last graph still waits in the scanner; an empty text clears it, so that lines count from here.
  agmemread("");
  agreadline(1);
  Agraph_t *graph = agmemread(dot);
  // The scanner keeps what stands after a graph, a line break at least, for the next text: read it up.
  if (graph) {
    Agraph_t *rest;
    while ((rest = agmemread(""))) agclose(rest);
  }
  return graph;
}

void entente_set(Agraph_t *graph, const char *name, const char *value) {
  agsafeset(graph, (char *)name, (char *)value, "");
}

void entente_size(Agraph_t *graph, double *width, double *height) {
  *width = GD_bb(graph).UR.x - GD_bb(graph).LL.x;
  *height = GD_bb(graph).UR.y - GD_bb(graph).LL.y;
}

int entente_render(GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *length) {
  // The length is `unsigned` up to Graphviz 11 and `size_t` from 12 on.
  __typeof__(_Generic(&gvRenderData,
      int (*)(GVC_t *, graph_t *, const char *, char **, size_t *): (size_t)0,
      default: 0u)) count = 0;
  *bytes = NULL;
  int outcome = gvRenderData(context, graph, format, bytes, &count);
  *length = count;
  return outcome;
}

int entente_start_thread(size_t stack, void *(*body)(void *), void *context) {
  pthread_attr_t attributes;
  int outcome = pthread_attr_init(&attributes);
  if (outcome) return outcome;
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  outcome = pthread_attr_setstacksize(&attributes, stack);
  pthread_t thread;
  if (!outcome) outcome = pthread_create(&thread, &attributes, body, context);
  pthread_attr_destroy(&attributes);
  return outcome;
}
