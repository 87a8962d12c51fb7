using System.Text.Json;

namespace ManagedKube.Simulator.Tests.Support;

/// <summary>What one needs of the inventory of a zone, looked up over the API.</summary>
internal sealed record Zone
{
    public required Guid MachineManagerId { get; init; }

    public required Guid PoolId { get; init; }

    public required Guid TemplateId { get; init; }

    public required Guid NetworkId { get; init; }

    public required Guid OtherNetworkId { get; init; }

    public required IReadOnlyList<Guid> HostIds { get; init; }

    /// <summary>The shared block storage.</summary>
    public required IReadOnlyList<Guid> RepositoryIds { get; init; }

    public required Guid BackupPolicyId { get; init; }

    public static async Task<Zone> FindAsync(TestSimulator simulator, string name = "AZ05")
    {
        var manager = (await simulator.NamedAsync(TestSimulator.Compute, name)).Id();
        async Task<IReadOnlyList<JsonElement>> Of(string kind, string more = "") =>
            await simulator.ListAsync($"{TestSimulator.Compute}/{kind}?machineManagerId={manager}{more}");

        var networks = await Of("networks");
        return new Zone
        {
            MachineManagerId = manager,
            PoolId = (await Of("pools")).Single().Id(),
            TemplateId = (await Of("templates")).First(template => template.Text("name") == "talos-nocloud-amd64").Id(),
            NetworkId = networks[0].Id(),
            OtherNetworkId = networks[1].Id(),
            HostIds = [.. (await Of("hosts")).Select(host => host.Id())],
            RepositoryIds = [.. (await Of("storage_repositories", "&types[]=lvmohba&shared=true")).Select(repository => repository.Id())],
            BackupPolicyId = (await simulator.ListAsync($"/api/backup/v1/open_iaas/policies?machineManagerId={manager}"))[0].Id(),
        };
    }
}
