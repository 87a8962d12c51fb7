using ManagedKube.Talos.Api;
using Member = ManagedKube.Simulator.Worlds.Talos.EtcdMember;
using NodeService = ManagedKube.Simulator.Worlds.Talos.NodeService;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>Parts of answers that many calls share.</summary>
internal static class Answers
{
    /// <summary>The id by which events name the order that they belong to.</summary>
    public static string ActorId() => Guid.NewGuid().ToString();

    public static EtcdMember Of(Member member) => new()
    {
        Id = member.Id,
        Hostname = member.Hostname,
        PeerUrls = { $"https://{member.Address}:2380" },
        ClientUrls = { $"https://{member.Address}:2379" },
        IsLearner = member.IsLearner,
    };

    public static ServiceInfo Of(NodeService service) => new()
    {
        Id = service.Id,
        State = service.State,
        Events = new ServiceEvents(),
        Health = new ServiceHealth { Unknown = service.IsHealthy is null, Healthy = service.IsHealthy ?? false },
    };
}
