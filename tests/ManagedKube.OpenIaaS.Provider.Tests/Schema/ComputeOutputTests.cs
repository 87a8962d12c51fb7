using ManagedKube.OpenIaaS.Provider.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Schema;

public sealed class ComputeOutputTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task The_provider_answers_exactly_the_outputs_of_the_schema()
    {
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        var disk = await _bench.CreateAsync(_bench.Disks, Wanted.Disk(machine.Id));
        var adapter = await _bench.CreateAsync(_bench.Adapters, Wanted.Adapter(machine.Id));
        var schema = await SchemaDocument.ReadAsync();
        var replication = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);

        foreach (var made in new[] { machine, disk, adapter, replication })
            Assert.Equal(SchemaDocument.Names(schema.Resources[made.Handler.Token]!["properties"]), made.Outputs.Keys.Order(StringComparer.Ordinal));
    }
}
