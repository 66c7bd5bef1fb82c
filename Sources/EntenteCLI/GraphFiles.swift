import Drawing
import Entente
import Graph
import Interchange
import Vocabulary

/// Graph files, and the three files that `map` writes.
enum GraphFiles {
}
