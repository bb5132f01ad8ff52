# Evaluates the statements of a Homebrew formula: `url`, `sha256` and the files that `install` copies. Homebrew itself
# would need its repository and a non-root user.
#
# Usage: ruby formula.rb FORMULA ARCHIVE FOLDER-OF-ITS-FILES PREFIX
require "digest"
require "fileutils"

FORMULA, ARCHIVE, FILES, PREFIX = ARGV

# A folder below the prefix.
class Place
  def initialize(path) = @path = File.join(PREFIX, path)

  def install(*sources)
    FileUtils.mkdir_p(@path)
    sources.flatten.each do |source|
      from, to = source.is_a?(Hash) ? source.first : [source, File.basename(source)]
      FileUtils.cp(from, File.join(@path, to))
    end
  end

  def to_s = @path
end

class Formula
  @facts = {}
  class << self
    attr_reader :facts, :test_block

    def inherited(formula) = formula.instance_variable_set(:@facts, {})
    %i[desc homepage license url sha256].each { |name| define_method(name) { |value| @facts[name] = value } }
    def on_linux = yield
    def on_intel = yield
    def on_macos = nil
    def on_arm = nil
    def test(&block) = @test_block = block
  end

  def bin = Place.new("bin")
  def man1 = Place.new("share/man/man1")
  def bash_completion = Place.new("etc/bash_completion.d")
  def zsh_completion = Place.new("share/zsh/site-functions")
  def fish_completion = Place.new("share/fish/vendor_completions.d")
  def version = self.class.facts[:url][/zoomctl-(\d[^-]*)-/, 1]
  def shell_output(command) = `#{command}`.tap { raise "`#{command}` failed" unless $?.success? }
  def assert_match(expected, text) = (raise "`#{expected}` is not in `#{text}`" unless text.match?(expected))
end

load FORMULA
facts = Zoomctl.facts
missing = %i[desc homepage license url sha256] - facts.keys
abort "the formula has no #{missing.join(", ")}" unless missing.empty?
abort "its URL does not end in the archive's name: #{facts[:url]}" unless facts[:url].end_with?("/v#{Zoomctl.new.version}/#{File.basename(ARCHIVE)}")
abort "its checksum is not that of the archive" unless facts[:sha256] == Digest::SHA256.file(ARCHIVE).hexdigest
abort "its description is longer than 80 characters" if facts[:desc].length > 80
formula = Zoomctl.new
Dir.chdir(FILES) { formula.install }
%w[bin/zoomctl share/man/man1/zoomctl.1 etc/bash_completion.d/zoomctl share/zsh/site-functions/_zoomctl
   share/fish/vendor_completions.d/zoomctl.fish].each do |file|
  abort "the formula installs no #{file}" unless File.size?(File.join(PREFIX, file))
end
formula.instance_eval(&Zoomctl.test_block)
