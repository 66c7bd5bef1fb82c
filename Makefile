# Two commands do everything on a fresh Debian machine with Swift 6.2 or later: `make demo` and `make test`.

SEEDS := $(sort $(wildcard seeds/*.txt))
NAMES := $(patsubst seeds/%.txt,%,$(SEEDS))
ENTENTE = .build/release/entente
PACKAGES := libgraphviz-dev pkg-config fonts-dejavu-core
# The day of the seed article that does not tell its own.
DAY := 2024-05-20
# The pictures made from the graphs show what is more likely right than not.
SURE := --min-confidence 0.5

.PHONY: demo test lint format golden interop build dependencies clean

demo: build
	@mkdir -p Graphs
	@for name in $(NAMES); do \
	  $(ENTENTE) map seeds/$$name.txt --date $(DAY) -o Graphs/$$name || exit 1; echo; done
	@$(ENTENTE) render Graphs/china-russia-2024-05.json --view states $(SURE) -o Graphs/china-russia-2024-05-states.svg
	@$(ENTENTE) render Graphs/china-russia-2024-05.json --view ego Russia $(SURE) -o Graphs/china-russia-2024-05-ego.svg
	@$(ENTENTE) merge $(NAMES:%=Graphs/%.json) -o Graphs/seeds.json
	@$(ENTENTE) render Graphs/seeds.json --view blocs $(SURE) -o Graphs/seeds-camps.svg
	@rm -f Graphs/seeds-[0-9]*.svg
	@$(ENTENTE) render Graphs/seeds.json --view states --by month $(SURE) -o Graphs/seeds.svg
	@$(ENTENTE) diff Graphs/china-russia-2024-05.json Graphs/putin-pyongyang-2024.json --format svg \
	  --view states $(SURE) -o Graphs/diff-2024-05-to-2024-06.svg; test $$? -le 1
	@$(ENTENTE) report $(SEEDS) --date $(DAY) $(SURE) -o Graphs/report.html
	@echo "Drawn into Graphs/: $(NAMES); their states, months and camps; what changed; and report.html."

build: dependencies
	swift build -c release --product entente

test: dependencies
	swift test

# Reads what Entente writes with other tools: needs Python and PyPI, Chromium for the report; says what it skips.
interop: dependencies
	swift build --product entente
	.ci/interop .build/debug/entente

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
