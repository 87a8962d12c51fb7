using Pulumi.Tests.Api;

namespace Pulumi.Kubernetes.Tests.Api;

public sealed class PublicApiTests
{
    private static readonly HashSet<string> Official = ReadOfficial();
    private static readonly IReadOnlyList<string> Embedded = ApiLines.Of(typeof(KubernetesResource).Assembly);

    [Fact]
    public void Every_public_type_and_member_exists_in_the_official_package() => Assert.Empty(Embedded.Except(Official));

    [Fact]
    public void The_list_of_the_official_api_has_nothing_that_the_package_lacks() => Assert.Empty(Official.Except(Embedded));

    private static HashSet<string> ReadOfficial()
    {
        using var stream = typeof(PublicApiTests).Assembly.GetManifestResourceStream("OfficialApi.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
