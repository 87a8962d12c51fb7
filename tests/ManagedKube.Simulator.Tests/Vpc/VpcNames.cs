using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests.Vpc;

/// <summary>The VPC of the default inventory, looked up over the API.</summary>
internal sealed record VpcNames(Guid FrontId, Guid BackId, Guid FrontNetworkId, Guid BackNetworkId)
{
    public const string Root = "/api/vpc/v1";
    public const string FloatingIps = $"{Root}/floating_ips";
    public const string Mac = "02:00:0a:f0:00:0b";

    public string OfFront => $"{Root}/private_networks/{FrontId}/static_ips";

    public static async Task<VpcNames> FindAsync(TestSimulator simulator, string zone = "AZ05")
    {
        var manager = (await simulator.NamedAsync(TestSimulator.Compute, zone)).Id();
        var networks = $"{TestSimulator.Compute}/networks?machineManagerId={manager}";
        return new VpcNames(
            (await simulator.NamedAsync($"{Root}/private_networks", "vpc-front")).Id(),
            (await simulator.NamedAsync($"{Root}/private_networks", "vpc-back")).Id(),
            (await simulator.NamedAsync(networks, "vpc-front")).Id(),
            (await simulator.NamedAsync(networks, "vpc-back")).Id());
    }

    public async Task<Guid> AddStaticIpAsync(TestSimulator simulator, string mac = Mac, string? ipAddress = null) =>
        (await simulator.SucceedAsync(HttpMethod.Post, OfFront, new { macAddress = mac, ipAddress, resourceDescription = "ingress" })).Id;

    public static async Task<Guid> AddFloatingIpAsync(TestSimulator simulator)
    {
        var activity = await simulator.OrderAsync(HttpMethod.Post, FloatingIps, new { count = 1 });
        simulator.Clock.Advance(TimeSpan.FromMinutes(2));
        return (await simulator.EndAsync(activity)).Id;
    }

    public static async Task<JsonElement?> ByMacAsync(TestSimulator simulator, string mac)
    {
        using var answer = await simulator.SendAsync(HttpMethod.Get, $"{Root}/static_ips/mac/{mac}");
        return answer.IsSuccessStatusCode ? await simulator.GetAsync($"{Root}/static_ips/mac/{mac}") : null;
    }
}
