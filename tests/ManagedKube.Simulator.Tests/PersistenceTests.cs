using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Tests;

public sealed class PersistenceTests
{
    private const string VirtualMachines = $"{TestSimulator.Compute}/virtual_machines";

    private static readonly Inventory Inventory = InventoryBuilder.Build(new InventoryDefinition());

    [Fact]
    public async Task A_world_is_the_same_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        var clock = TestSimulator.NewClock();
        string[] paths = ["/virtual_machines", "/virtual_disks", "/network_adapters", "/hosts", "/storage_repositories"];
        var before = new List<string>();
        Guid id;
        await using (var first = await TestSimulator.StartAsync(folder.Path, clock))
        {
            var zone = await Zone.FindAsync(first);
            id = await first.CreateRunningAsync(zone, cloudInit: new { cloudConfig = "x" });
            await first.AddDiskAsync(zone, id);
            await first.StatusAsync(
                HttpMethod.Post,
                "/api/tag/v1/tags",
                new { key = "k", value = "v", resources = new[] { new { uuid = id, type = "iaas_opensource_virtual_machine", source = "iaas_opensource" } } });
            foreach (var path in paths)
                before.Add((await first.GetAsync(TestSimulator.Compute + path)).GetRawText());
        }

        await using var second = await TestSimulator.StartAsync(folder.Path, clock);

        foreach (var (index, path) in paths.Index())
            Assert.Equal(before[index], (await second.GetAsync(TestSimulator.Compute + path)).GetRawText());
        Assert.Single(await second.ListAsync($"/api/tag/v1/tags/resources/{id}"));
        Assert.Equal(4, (await second.ListAsync("/api/activity/v1/activities")).Count);
    }

    [Fact]
    public async Task Activities_that_were_under_way_when_the_simulator_was_killed_go_on()
    {
        await using var killed = await TestSimulator.StartAsync(folder: null);
        var zone = await Zone.FindAsync(killed);
        var running = await killed.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(zone, "running"));
        killed.Clock.Advance(TimeSpan.FromSeconds(26));
        Assert.Equal("running", (await killed.EndAsync(running)).State);
        var waiting = await killed.OrderAsync(HttpMethod.Post, VirtualMachines, Machines.Body(zone, "waiting"));

        using var left = killed.Folder.Copy();
        await using var next = await TestSimulator.StartAsync(left.Path, killed.Clock);

        Assert.Equal("running", (await next.EndAsync(running)).State);
        Assert.Equal("waiting", (await next.EndAsync(waiting)).State);
        next.Clock.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Equal("completed", (await next.EndAsync(running)).State);
        Assert.Equal("running", (await next.EndAsync(waiting)).State);
        next.Clock.Advance(TimeSpan.FromSeconds(26));
        Assert.Equal("completed", (await next.EndAsync(waiting)).State);
        Assert.Equal(2, (await next.ListAsync(VirtualMachines)).Count);
    }

    [Fact]
    public async Task Every_answer_is_durable_when_it_is_given()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var id = await simulator.CreateAsync(zone);
        foreach (var cpu in new[] { 8, 6, 4, 2 })
        {
            await simulator.SucceedAsync(HttpMethod.Patch, Machines.Path(id), new { cpu });

            using var left = simulator.Folder.Copy();
            await using var next = await TestSimulator.StartAsync(left.Path, simulator.Clock);
            Assert.Equal(cpu, (await next.MachineAsync(id)).Number("cpu"));
        }
    }

    [Fact]
    public async Task An_entry_that_was_cut_off_is_left_out_with_a_word()
    {
        using var folder = new TemporaryFolder();
        await using (var before = await TestSimulator.StartAsync(folder.Path))
        {
            Assert.Null(before.Host.Notice);
            await before.CreateAsync(await Zone.FindAsync(before));
        }

        var journal = Assert.Single(Directory.GetFiles(folder.Path, "journal-*.log"));
        await File.AppendAllTextAsync(journal, "0123456789abcdef [{", TestContext.Current.CancellationToken);

        await using var after = await TestSimulator.StartAsync(folder.Path);

        Assert.Contains("(19 bytes) and is left out", after.Host.Notice);
        Assert.Single(await after.ListAsync(VirtualMachines));
    }

    [Fact]
    public async Task A_folder_belongs_to_one_simulator_at_a_time()
    {
        using var folder = new TemporaryFolder();
        await using (await TestSimulator.StartAsync(folder.Path))
        {
            var refused = await Assert.ThrowsAsync<SimulatorException>(() => TestSimulator.StartAsync(folder.Path));
            Assert.Contains($"{folder.Path} is in use by another process", refused.Message);
        }

        await using var next = await TestSimulator.StartAsync(folder.Path);
        Assert.Equal(3, (await next.ListAsync(TestSimulator.Compute)).Count);
    }

    [Fact]
    public async Task A_running_simulator_is_found_by_its_folder()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(SimulatorHost.Find(Path.Combine(folder.Path, "nowhere")));
        Assert.Null(SimulatorHost.Find(folder.Path));
        await using (var simulator = await TestSimulator.StartAsync(folder.Path))
        {
            var found = SimulatorHost.Find(folder.Path);
            Assert.Equal(simulator.Host.Address, found!.Address);
            Assert.Equal(simulator.Host.ClientId, found.ClientId);
            Assert.Equal(simulator.Host.SecretId, found.SecretId);
        }

        Assert.Null(SimulatorHost.Find(folder.Path));
    }

    [Fact]
    public async Task A_simulator_that_was_killed_is_not_found()
    {
        await using var killed = await TestSimulator.StartAsync(folder: null);

        using var left = killed.Folder.Copy();

        Assert.True(File.Exists(Path.Combine(left.Path, "endpoint.json")));
        Assert.Null(SimulatorHost.Find(left.Path));
    }

    [Fact]
    public async Task Only_the_owner_can_read_what_is_stored()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes");
        using var parent = new TemporaryFolder();
        var folder = Path.Combine(parent.Path, "world");
        await using var simulator = await TestSimulator.StartAsync(folder);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, ModeOf(folder));
        Assert.All(Directory.GetFiles(folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, ModeOf(file)));
        Assert.Equal(
            ["credentials.json", "endpoint.json", "journal-1.log", "lock", "world.json"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_journal_that_has_grown_is_replaced_by_a_snapshot()
    {
        using var temporary = new TemporaryFolder();
        using var folder = await WorldFolder.OpenAsync(temporary.Path, TestContext.Current.CancellationToken);
        var world = NewWorld();
        var (archive, _) = WorldArchive.Open(folder, Inventory, journalLimit: 5_000);
        using (archive)
        {
            foreach (var change in SampleHistory.Changes(40))
            {
                world = world.Apply(change);
                archive.Append(change, world);
                Assert.True(Directory.GetFiles(folder.Path, "journal-*").Single() is { } journal && new FileInfo(journal).Length < 5_000);
            }
        }

        var (reopened, read) = WorldArchive.Open(folder, Inventory);
        using (reopened)
            Assert.Equal(SampleHistory.Text(world), SampleHistory.Text(read));
        Assert.NotEqual("journal-1.log", Path.GetFileName(Directory.GetFiles(folder.Path, "journal-*").Single()));
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_making_a_snapshot_loses_nothing()
    {
        using var temporary = new TemporaryFolder();
        using var folder = await WorldFolder.OpenAsync(temporary.Path, TestContext.Current.CancellationToken);
        var world = NewWorld();
        var (archive, _) = WorldArchive.Open(folder, Inventory);
        using (archive)
        {
            foreach (var change in SampleHistory.Changes(5))
            {
                world = world.Apply(change);
                archive.Append(change, world);
            }
        }

        await File.WriteAllTextAsync(folder.Journal(2), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.Snapshot + ".new", """{"format":1,"gener""", TestContext.Current.CancellationToken);

        var (reopened, read) = WorldArchive.Open(folder, Inventory, journalLimit: 1);
        using (reopened)
        {
            Assert.Equal(SampleHistory.Text(world), SampleHistory.Text(read));
            reopened.Append(SampleHistory.Changes(1)[0], read);
        }

        Assert.Equal("journal-2.log", Path.GetFileName(Directory.GetFiles(folder.Path, "journal-*").Single()));
    }

    [Theory]
    [InlineData("world.json", "{\"format\":1,\"gener", "world.json", true)]
    [InlineData("world.json", "{\"format\":99,\"generation\":1}", "its format is 99", true)]
    [InlineData("world.json", null, "world.json is missing", true)]
    [InlineData("journal-1.log", "0123456789abcdef []\n0123456789abcdef []\n", "the entry at byte 0 of its journal is damaged", true)]
    [InlineData("credentials.json", "{}", "credentials", false)]
    [InlineData("credentials.json", "", "credentials", false)]
    public async Task A_damaged_folder_is_refused_with_what_to_do(string file, string? content, string message, bool isWorld)
    {
        using var folder = new TemporaryFolder();
        await (await TestSimulator.StartAsync(folder.Path)).DisposeAsync();
        var path = Path.Combine(folder.Path, file);
        if (content is null)
            File.Delete(path);
        else
            await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);

        var refused = await Assert.ThrowsAsync<SimulatorException>(() => TestSimulator.StartAsync(folder.Path));

        Assert.Contains(message, refused.Message);
        Assert.Contains(folder.Path, refused.Message);
        Assert.Contains(isWorld ? "Restore that folder" : "Delete that file", refused.Message);
    }

    [Fact]
    public async Task A_world_that_uses_what_the_inventory_lacks_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using (var simulator = await TestSimulator.StartAsync(folder.Path))
            await simulator.CreateAsync(await Zone.FindAsync(simulator));

        var refused = await Assert.ThrowsAsync<SimulatorException>(() => SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = folder.Path, Networks = ["other-nodes"] }, TestContext.Current.CancellationToken));

        Assert.Contains("a network adapter of ctodev-cp-01", refused.Message);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        await using var simulator = await TestSimulator.StartAsync();
        using var folder = new TemporaryFolder();

        var refused = await Assert.ThrowsAsync<SimulatorException>(() => SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = folder.Path, Port = simulator.Host.Address.Port }, TestContext.Current.CancellationToken));

        Assert.Contains($"port {simulator.Host.Address.Port}", refused.Message);
        await using var next = await TestSimulator.StartAsync(folder.Path);
    }

    [Fact]
    public async Task Wrong_options_are_all_named()
    {
        var refused = await Assert.ThrowsAsync<SimulatorException>(() => SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = " ", Port = -1, Speed = double.NaN, TokenLifetime = TimeSpan.Zero, Networks = [] },
            TestContext.Current.CancellationToken));

        Assert.All(["Folder", "Port", "Speed", "TokenLifetime", "Networks"], name => Assert.Contains(name, refused.Message));
    }

    private static UnixFileMode ModeOf(string path) =>
        OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private static World NewWorld() => new() { Inventory = Inventory };
}
