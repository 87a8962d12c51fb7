using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>Clusters that differ in what runs on them.</summary>
internal static class AddonPlans
{
    public static TheoryData<string> Names =>
        ["core dev/test", "core production", "core with options", "full dev/test", "full production", "full with options", "full with sign-on"];

    /// <summary>Single sign-on of a dev/test cluster at all consoles, by a provider with an authority of its own.</summary>
    public static OidcDefinition SignOn { get; } = new()
    {
        Issuer = "https://login.example.com/realms/ful",
        ClientId = "kubernetes",
        CertificateAuthority = Authority(),
        Groups = [new("developers", AccessRole.Member, "default"), new("platform", AccessRole.ClusterAdmin, "default")],
        Consoles = new()
        {
            ClientId = "consoles",
            AuthorizeUrl = "https://login.example.com/realms/ful/auth",
            TokenUrl = "https://login.example.com/realms/ful/token",
            UserInfoUrl = "https://login.example.com/realms/ful/userinfo",
        },
    };

    /// <summary>A cluster of an earlier platform release, which goes on with it until its file names another.</summary>
    public const string Earlier = "full production of 2026-11";

    public static ClusterPlan Of(string name) => name switch
    {
        Earlier => ClusterPlanner.Plan(Full(Of(Plans.ProductionDefinition, "2026-11"), "fulpr")),
        "core dev/test" => Plans.DevTest,
        "core production" => Plans.Production,
        "core with options" => ClusterPlanner.Plan(WithOptions(Plans.DevTestDefinition)),
        "full dev/test" => ClusterPlanner.Plan(Full(Plans.DevTestDefinition, "fuldev")),
        "full production" => ClusterPlanner.Plan(Full(Plans.ProductionDefinition, "fulpr")),
        "full with options" => ClusterPlanner.Plan(WithServices(Full(Plans.ProductionDefinition, "fulop"))),
        "full with sign-on" => ClusterPlanner.Plan(Full(Plans.DevTestDefinition, "fuldev") with { Oidc = SignOn }),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such plan."),
    };

    private static ClusterDefinition Of(ClusterDefinition cluster, string platform) =>
        cluster with { Versions = cluster.Versions with { Platform = platform } };

    private static string Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=provider", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return made.ExportCertificatePem() + "\n";
    }

    // Local volumes on one more worker, and a pool without copies.
    private static ClusterDefinition WithOptions(ClusterDefinition core) => core with
    {
        Components = core.Components.Add(PlatformComponent.TopoLvm, true),
        Ceph = core.Ceph with { AcceptNoResilience = true, Quotas = new CephQuotas { BlockGb = 75, FileGb = 45, BucketGb = 10, NoReplicationGb = 60 } },
        Workers = [core.Workers[0], core.Workers[0] with { Name = "local", FirstNumber = 4, Count = 1, LocalDiskGb = 200 }],
    };

    // What is switched on by hand in Full, and servers with GPUs.
    private static ClusterDefinition WithServices(ClusterDefinition full) => full with
    {
        Components = full.Components.Add(PlatformComponent.Keda, true).Add(PlatformComponent.Pyroscope, true),
        Workers =
        [
            full.Workers[0],
            full.Workers[0] with
            {
                Name = "gpu",
                FirstNumber = 4,
                Count = 3,
                BareMetal = new BareMetalDefinition { ServerClass = "PERFORMANCE 4", Gpu = true },
            },
        ],
    };

    private static ClusterDefinition Full(ClusterDefinition core, string code) => core with
    {
        Code = code,
        Offering = Offering.Full,
        ObjectStorage = new ObjectStorageDefinition { Namespace = "c0ffee0123456789" },
        Workers = [core.Workers[0] with { Size = core.Workers[0].Size with { VCpu = 16, MemoryGb = 48 } }],
    };
}
