# Two commands do everything on a fresh Debian machine with Swift 6.2 or later: `make demo` and `make test`.

SEEDS := $(sort $(wildcard seeds/*.txt))
NAMES := $(patsubst seeds/%.txt,%,$(SEEDS))
ENTENTE = .build/release/entente
PACKAGES := libgraphviz-dev pkg-config fonts-dejavu-core

.PHONY: demo test lint format golden dependencies build clean

demo: build
	@mkdir -p Graphs
	@for name in $(NAMES); do $(ENTENTE) map seeds/$$name.txt -o Graphs/$$name || exit 1; done
	@$(ENTENTE) diff Graphs/china-russia-2024-05.json Graphs/putin-pyongyang-2024.json --format svg \
	  -o Graphs/diff-2024-05-to-2024-06.svg; code=$$?; test $$code -le 1
	@echo "Drawn into Graphs/: $(NAMES), and the diff of May and June 2024."

build: dependencies
	swift build -c release --product entente

test: dependencies
	swift build -c release --product entente
	swift test

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Accepts what the code now writes as golden; read the diff before you commit it.
golden: dependencies
	UPDATE_GOLDEN=1 swift test

dependencies:
	@.ci/install $(PACKAGES)

clean:
	swift package clean
