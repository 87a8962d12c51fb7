using ManagedKube.Tests;
using PublicApiGenerator;

namespace ManagedKube.OpenIaaS.Resources.Tests;

/// <summary>What programs can write changes only on purpose.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one()
    {
        var api = typeof(Provider).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        ApprovedFile.OfTests("PublicApi.approved.txt").Verify(api + "\n");
    }
}
