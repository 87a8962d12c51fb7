using ManagedKube.Engine.Providers.Command.Files;

namespace ManagedKube.Engine.Providers.Tests.Command;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*.js", "a.js", true)]
    [InlineData("*.js", "src/a.js", false)]
    [InlineData("**.js", "src/deep/a.js", true)]
    [InlineData("assets/**", "assets/logos/logo.svg", true)]
    [InlineData("assets/**", "assets", false)]
    [InlineData("?.txt", "a.txt", true)]
    [InlineData("?.txt", "/.txt", false)]
    [InlineData("[a-c].txt", "b.txt", true)]
    [InlineData("[!a-c].txt", "b.txt", false)]
    [InlineData("[!a-c].txt", "x.txt", true)]
    [InlineData("{a,b*}.txt", "bcd.txt", true)]
    [InlineData("{a,b*}.txt", "c.txt", false)]
    [InlineData(@"\*.txt", "*.txt", true)]
    [InlineData(@"\*.txt", "a.txt", false)]
    [InlineData("a+(b).txt", "a+(b).txt", true)]
    [InlineData("a.txt", "a.txt\n", false)]
    public void Patterns_match_as_they_say(string pattern, string path, bool matches) => Assert.Equal(matches, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("[abc")]
    [InlineData("{a,b")]
    [InlineData("[")]
    public void An_open_bracket_is_refused(string pattern) =>
        Assert.Contains("not closed", Assert.Throws<FormatException>(() => new Glob(pattern)).Message, StringComparison.Ordinal);
}
