# Wederzijds: each target sets up what it needs, and says what it installs.
PREFIX ?= /usr/local
DESTDIR ?=
WORKBOOK ?=

BUILD_PACKAGES := libreadline-dev libsqlite3-dev
TEST_PACKAGES := tmux groff-base
BENCH_PACKAGES := python3
# At a fixed address nothing has to be relocated at every start: a tenth of the time to the first prompt.
RELEASE := -c release --static-swift-stdlib -Xlinker -no-pie --product wederzijds

.PHONY: run test check bench install format setup setup-test setup-bench release

## make run: install what is missing, build, and open the prompt (WORKBOOK=path opens that workbook)
run: release
	@"$$(swift build $(RELEASE) --show-bin-path)/wederzijds" $(WORKBOOK)

## make test: run every test
# (those that drive a terminal one after the other: they wait for a screen, and starve beside the rest)
test: setup-test
	swift build --build-tests
	swift test --skip-build --skip 'TerminalTests|ProgramTests'
	swift test --skip-build --no-parallel --filter 'TerminalTests|ProgramTests'

## make check: formatting and the house rules
check: setup-test
	swift format lint --strict --recursive Package.swift Sources Tests
	swift test --filter ProjectTests

## make bench: speed, as ratios beside a reference in the same run
bench: setup-bench release
	@python3 Tests/Benchmarks/bench.py "$$(swift build $(RELEASE) --show-bin-path)/wederzijds"

## make install PREFIX=/usr/local: a program that works from any directory, with its man pages and completions
install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/wederzijds"
	install -m 755 "$$(swift build $(RELEASE) --show-bin-path)/wederzijds" "$(DESTDIR)$(PREFIX)/bin/wederzijds"
	rm -rf "$(DESTDIR)$(PREFIX)/share/wederzijds/Questionnaires" "$(DESTDIR)$(PREFIX)/share/wederzijds/Content"
	cp -R Questionnaires Content "$(DESTDIR)$(PREFIX)/share/wederzijds/"
	$(call write-by-program,manual --language en,man/man1/wederzijds.1)
	$(call write-by-program,manual --language nl,man/nl/man1/wederzijds.1)
	$(call write-by-program,completions bash,bash-completion/completions/wederzijds)
	$(call write-by-program,completions zsh,zsh/site-functions/_wederzijds)
	$(call write-by-program,completions fish,fish/vendor_completions.d/wederzijds.fish)

## make format: mend the formatting
format:
	swift format --in-place --recursive Package.swift Sources Tests

release: setup
	@swift build $(RELEASE)

setup:
	@$(call install-packages,$(BUILD_PACKAGES))

setup-test:
	@$(call install-packages,$(BUILD_PACKAGES) $(TEST_PACKAGES))

setup-bench:
	@$(call install-packages,$(BENCH_PACKAGES))

# What the installed program says of itself, as a file under share.
define write-by-program
install -D -m 644 /dev/null "$(DESTDIR)$(PREFIX)/share/$(2)"
"$(DESTDIR)$(PREFIX)/bin/wederzijds" $(1) > "$(DESTDIR)$(PREFIX)/share/$(2)"
endef

# Says what is missing, and installs it; with sudo only when not root.
define install-packages
command -v swift >/dev/null || { echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 1; }; \
missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing:$$missing" >&2; \
  if [ "$$(id -u)" -eq 0 ]; then sudo=""; else sudo="sudo"; fi; \
  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
fi
endef
