using ManagedKube.OpenIaaS.Http.RateLimits;

namespace ManagedKube.OpenIaaS.Tests.Http.RateLimits;

public sealed class SharedRateLedgerTests : IDisposable
{
    private static readonly Uri Api = new("https://shiva.test/");
    private static readonly DateTimeOffset Due = new(2026, 7, 20, 8, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger ").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(_folder, "shared");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_one_process_writes_the_other_reads()
    {
        await new SharedRateLedger(Folder, Api).UpdateAsync("compute", _ => Due, Cancel);

        Assert.Equal(Due, await ReadAsync(new SharedRateLedger(Folder, Api), "compute"));
    }

    [Fact]
    public async Task Modules_and_platforms_have_entries_of_their_own()
    {
        var ledger = new SharedRateLedger(Folder, Api);
        await ledger.UpdateAsync("compute", _ => Due, Cancel);

        Assert.Equal(default, await ReadAsync(ledger, "storage/object"));
        Assert.Equal(default, await ReadAsync(new SharedRateLedger(Folder, new Uri("https://other.test/")), "compute"));
        Assert.Equal(default, await ReadAsync(new SharedRateLedger(Folder, new Uri("https://shiva.test:8443/")), "compute"));
    }

    [Fact]
    public async Task No_turn_is_lost_when_many_take_one_at_once()
    {
        var ledgers = Enumerable.Range(0, 4).Select(_ => new SharedRateLedger(Folder, Api)).ToList();

        await Task.WhenAll(ledgers.SelectMany(ledger => Enumerable.Range(0, 25).Select(_ => Task.Run(
            () => ledger.UpdateAsync("compute", due => (due == default ? Due : due) + TimeSpan.FromSeconds(1), Cancel).AsTask(), Cancel))));

        Assert.Equal(Due + TimeSpan.FromSeconds(100), await ReadAsync(ledgers[0], "compute"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("comp")]
    [InlineData("compute 99999999999999999999999\n")]
    [InlineData("compute 9223372036854775807\n")]
    [InlineData("\0\0\0\0 \n\n compute -1\n")]
    public async Task A_damaged_ledger_is_an_empty_one(string text)
    {
        var ledger = new SharedRateLedger(Folder, Api);
        await ledger.UpdateAsync("compute", _ => Due, Cancel);
        await File.WriteAllTextAsync(Assert.Single(Directory.GetFiles(Folder)), text, Cancel);

        Assert.Equal(default, await ReadAsync(ledger, "compute"));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_leaves_the_client_with_a_ledger_of_its_own()
    {
        await File.WriteAllTextAsync(Folder, "", Cancel);
        var ledger = new SharedRateLedger(Folder, Api);

        await ledger.UpdateAsync("compute", _ => Due, Cancel);

        Assert.Equal(Due, await ReadAsync(ledger, "compute"));
    }

    [Fact]
    public async Task Ledgers_of_platforms_that_nobody_calls_any_more_are_removed()
    {
        await new SharedRateLedger(Folder, Api).UpdateAsync("compute", _ => Due, Cancel);
        var file = Assert.Single(Directory.GetFiles(Folder));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow - TimeSpan.FromDays(2));

        _ = new SharedRateLedger(Folder, Api);

        Assert.False(File.Exists(file));
    }

    private static async Task<DateTimeOffset> ReadAsync(SharedRateLedger ledger, string module)
    {
        var read = Due - TimeSpan.FromDays(1);
        await ledger.UpdateAsync(module, due => read = due, Cancel);
        return read;
    }
}
