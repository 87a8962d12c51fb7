namespace Pulumi.Tests.Api;

/// <summary>
/// Compares the SDK with the list of the official API, which is generated in the same form from the official sources; what is left
/// out on purpose is listed in <c>docs/sdk.md</c>.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly HashSet<string> Official = ReadLines("OfficialApi.txt").ToHashSet();
    private static readonly IReadOnlyList<string> Embedded = ApiLines.Of(typeof(Output).Assembly);
    private static readonly IReadOnlyList<LeftOutApi> LeftOut = LeftOutApi.ReadAll(ReadLines("sdk.md"));

    [Fact]
    public void Every_public_type_and_member_exists_in_the_official_package()
        => Assert.Empty(Embedded.Except(Official));

    [Fact]
    public void Everything_official_exists_unless_the_documentation_says_that_it_is_left_out()
        => Assert.DoesNotContain(Official.Except(Embedded), line => !LeftOut.Any(entry => entry.Covers(line)));

    [Fact]
    public void The_documentation_names_nothing_as_left_out_that_exists_here_or_nowhere()
    {
        Assert.NotEmpty(LeftOut);
        Assert.All(LeftOut, entry =>
        {
            Assert.Contains(Official, entry.Covers);
            Assert.DoesNotContain(Embedded, entry.Covers);
        });
    }

    private static IEnumerable<string> ReadLines(string resource)
    {
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
