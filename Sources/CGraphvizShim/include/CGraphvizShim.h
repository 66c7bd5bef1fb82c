#pragma once
#include <graphviz/gvc.h>
#include <stdbool.h>
#include <stddef.h>

// What of Graphviz Swift cannot reach: its macros, its mutable globals, its changing types, and a sink for its
// messages that takes no context. Everything here belongs to one thread.

/// Forgets earlier messages and keeps what Graphviz says from now on, at most 64 KiB of it.
void entente_messages_begin(void);

/// What Graphviz said since `entente_messages_begin`, newline-separated; valid until the next call.
const char *entente_messages(void);

/// Whether Graphviz reported anything worse than a warning since `entente_messages_begin`.
bool entente_failed(void);

/// Reads the first graph of a text; NULL where there is none. Nothing of a text is left for the next: Graphviz counts
/// lines on, and takes a second graph for the next text's first.
Agraph_t *entente_read(const char *dot);

/// Sets an attribute of the graph and declares it with an empty default where it is new.
void entente_set(Agraph_t *graph, const char *name, const char *value);

/// Width and height of a laid-out graph in points.
void entente_size(Agraph_t *graph, double *width, double *height);

/// Renders a laid-out graph into memory that `gvFreeRenderData` frees; 0 where it went well.
int entente_render(GVC_t *context, Agraph_t *graph, const char *format, char **bytes, size_t *length);

/// Runs `body(context)` on a new detached thread with a stack of this many bytes; 0, or an `errno` where the system
/// has none.
int entente_start_thread(size_t stack, void *(*body)(void *), void *context);
