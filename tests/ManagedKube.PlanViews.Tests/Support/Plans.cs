using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Tests.Support;

/// <summary>Plans that are hard to draw.</summary>
internal static class Plans
{
    public static TheoryData<string> Names => ["ctodev", "ctopr", "fuldev", "fulpr", "dev-250", "core-250", "production-100", "exposed", "no-hosts"];

    public static ClusterPlan Of(string name) => name switch
    {
        "dev-250" => LargeDevTest("fuldev"),
        "core-250" => LargeDevTest("ctodev"),
        "core-250-in-one-pool" => InOnePool(),
        "production-100" => LargeProduction(),
        "exposed" => Exposed(),
        "no-hosts" => ClusterPlanner.Plan(Customers.Read("ctopr") with { Hosts = new HostsDefinition() }),
        _ => Customers.Plan(name),
    };

    private static ClusterPlan LargeDevTest(string code)
    {
        var definition = Customers.Read(code);
        var pool = definition.Workers[0];
        return ClusterPlanner.Plan(definition with
        {
            Hosts = new HostsDefinition { Class = "PERFORMANCE 3", PerZone = 40 },
            ControlPlane = new ControlPlaneDefinition { Size = MachineSize.ControlPlane with { VCpu = 16, MemoryGb = 64 } },
            Workers = [pool with { Count = 100 }, pool with { Name = "more", FirstNumber = 101, Count = 150 }],
        });
    }

    private static ClusterPlan InOnePool()
    {
        var definition = LargeDevTest("ctodev").Definition;
        return ClusterPlanner.Plan(definition with { Workers = [definition.Workers[0] with { Count = 250 }] });
    }

    private static ClusterPlan LargeProduction()
    {
        var definition = Customers.Read("fulpr");
        var pool = definition.Workers[0];
        return ClusterPlanner.Plan(definition with
        {
            Hosts = new HostsDefinition { Class = "PERFORMANCE 3", PerZone = 20 },
            ControlPlane = new ControlPlaneDefinition { Size = MachineSize.ControlPlane with { VCpu = 16, MemoryGb = 64 } },
            Workers =
            [
                pool with { Count = 87 },
                pool with { Name = "gpu", FirstNumber = 88, Count = 13, BareMetal = new BareMetalDefinition { ServerClass = "PERFORMANCE 4", Gpu = true } },
            ],
        });
    }

    private static ClusterPlan Exposed()
    {
        var definition = Customers.Read("fulpr");
        return ClusterPlanner.Plan(definition with
        {
            Exposure = definition.Exposure with
            {
                PublicIps = [.. definition.Exposure.PublicIps, Address("203.0.113.90"), Address("203.0.113.91")],
                Services = [new FixedService("the mail server of <the> \"client\" & others", LoadBalancerPool.External, Address("10.32.1.140"))],
                Rules =
                [
                    new ForwardingRule { PublicIp = Address("203.0.113.90"), Port = 25, Target = Address("10.32.1.140"), Sources = [.. Sources(20)] },
                    new ForwardingRule { PublicIp = Address("203.0.113.91"), Port = 8443, Target = Address("10.32.1.141") },
                ],
            },
        });
    }

    private static IEnumerable<Ipv4Range> Sources(int count) =>
        Enumerable.Range(1, count).Select(number => Ipv4Range.Parse($"198.51.100.{number}/32"));

    private static Ipv4Address Address(string text) =>
        Ipv4Address.TryParse(text, out var address) ? address : throw new FormatException(text);
}
