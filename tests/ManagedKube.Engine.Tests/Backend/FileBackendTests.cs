using System.Text.Json.Nodes;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.Engine.Tests.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Backend;

public sealed class FileBackendTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory("state of ").FullName;
    private readonly CountingSecrets _secrets = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private FileBackend Backend => new(_root, TimeProvider.System);

    [Fact]
    public async Task A_stack_is_laid_out_as_Pulumi_lays_it_out()
    {
        await CommitAsync(session => session.RecordAsync(StateChange.Of(States.Thing("a"))).AsTask());
        await CommitAsync(session => session.RecordAsync(StateChange.Of(States.Thing("b"))).AsTask());

        var files = Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_root, path)).ToList();
        Assert.Contains(".pulumi/meta.yaml", files);
        Assert.Contains(".pulumi/stacks/demo/dev.json", files);
        Assert.Contains(".pulumi/stacks/demo/dev.json.bak", files);
        Assert.Equal(
            2,
            files.Count(file => file.StartsWith(".pulumi/history/demo/dev/dev-", StringComparison.Ordinal) && file.EndsWith(".history.json", StringComparison.Ordinal)));
        Assert.Equal(2, files.Count(file => file.EndsWith(".checkpoint.json", StringComparison.Ordinal)));
        Assert.Single(files, file => file.StartsWith(".pulumi/backups/demo/dev/dev.", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Contains("locks", StringComparison.Ordinal) || file.Contains("journal", StringComparison.Ordinal));
        Assert.Equal("version: 1\n", await File.ReadAllTextAsync(Path.Combine(_root, ".pulumi/meta.yaml"), Cancel));
        Assert.Equal("organization/demo/dev", JsonNode.Parse(CheckpointText())!["checkpoint"]!["stack"]!.GetValue<string>());
        Assert.Equal(["dev"], Backend.Stacks("demo"));
        Assert.Equal(["a", "b"], Backend.Read(Stack, _secrets).Names());
    }

    [Fact]
    public async Task Nothing_readable_of_a_secret_reaches_the_disk()
    {
        var state = States.Thing("a") with { Outputs = PropertyMap.Of(("password", ((PropertyValue)"s3cr3t-canary").AsSecret())) };
        var secrets = PassphraseSecretsManager.Create("p");
        await using (var session = await Backend.OpenAsync(Stack, secrets, LockOptions.NoWait, Cancel))
        {
            var operation = await session.BeginAsync(OperationKind.Creating, state, Cancel);
            await session.EndAsync(operation, StateChange.Of(state));
            AssertNoCanary();
            await session.CommitAsync(Entry(), Cancel);
        }

        AssertNoCanary();
        Assert.Equal(state.Outputs, Backend.Read(Stack, secrets).Resources[0].Outputs);
        Assert.Equal(secrets.Salt, Backend.ReadSecretsState(Stack)!.PassphraseSalt);
    }

    [Fact]
    public async Task An_unchanged_state_is_written_the_same_but_for_its_time()
    {
        var state = States.Thing("a") with { Outputs = PropertyMap.Of(("password", ((PropertyValue)"x").AsSecret())) };
        await CommitAsync(session => session.RecordAsync(StateChange.Of(state)).AsTask());
        var before = CheckpointText();
        await CommitAsync(_ => Task.CompletedTask);

        Assert.Equal(WithoutTime(before), WithoutTime(CheckpointText()));
    }

    [Fact]
    public async Task A_running_operation_that_never_ends_is_pending_for_the_next_one()
    {
        await using (var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel))
        {
            await session.EndAsync(await session.BeginAsync(OperationKind.Creating, States.Thing("a"), Cancel), StateChange.Of(States.Thing("a")));
            await session.BeginAsync(OperationKind.Creating, States.Thing("b") with { Id = "" }, Cancel);
        }

        var left = Backend.Read(Stack, _secrets);
        await using var next = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        var pending = Assert.Single(next.Current.PendingOperations);
        Assert.Equal(["a"], left.Names());
        Assert.Equal(States.UrnOf("b"), pending.Resource.Urn);
        Assert.InRange(pending.Began!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow);
        Assert.Equal("creating", JsonNode.Parse(CheckpointText())!["checkpoint"]!["latest"]!["pending_operations"]![0]!["type"]!.GetValue<string>());

        await next.ResolveAsync(pending, StateChange.Of(States.Thing("b")));
        Assert.Empty(next.Current.PendingOperations);
        Assert.Equal(["a", "b"], next.Current.Names());
    }

    [Fact]
    public async Task A_journal_whose_checkpoint_somebody_replaced_is_refused_and_kept()
    {
        await CommitAsync(session => session.RecordAsync(StateChange.Of(States.Thing("a"))).AsTask());
        await using (var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel))
            await session.RecordAsync(StateChange.Of(States.Thing("b")));
        await File.WriteAllTextAsync(CheckpointPath, CheckpointText() + " ", Cancel);

        var error = await Assert.ThrowsAsync<StateException>(() => Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel));

        Assert.Contains("journal/demo/dev.jsonl", error.Message, StringComparison.Ordinal);
        Assert.Contains("another checkpoint", error.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_root, ".pulumi/journal/demo/dev.jsonl")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(_root, ".pulumi/locks/organization/demo/dev")));
    }

    [Fact]
    public async Task A_damaged_checkpoint_is_refused_by_name()
    {
        await CommitAsync(session => session.RecordAsync(StateChange.Of(States.Thing("a"))).AsTask());
        await File.WriteAllTextAsync(CheckpointPath, CheckpointText()[..^20], Cancel);

        Assert.Contains(CheckpointPath, Assert.Throws<StateException>(() => Backend.Read(Stack, _secrets)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_would_not_be_sound_is_not_written()
    {
        await using var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await session.RecordAsync(StateChange.Of(States.Thing("a", "", "nobody")));

        var error = await Assert.ThrowsAsync<StateException>(() => session.CommitAsync(Entry(), Cancel));

        Assert.Contains("nobody", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(CheckpointPath));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told()
    {
        await File.WriteAllTextAsync(Path.Combine(_root, ".pulumi"), "a file in the way", Cancel);

        var error = await Assert.ThrowsAsync<StateException>(() => Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel));

        Assert.Contains("Check free space and permissions", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    internal static HistoryEntry Entry() => new()
    {
        Kind = "update",
        Started = DateTimeOffset.UtcNow,
        Ended = DateTimeOffset.UtcNow,
        Succeeded = true,
    };

    private string CheckpointPath => Path.Combine(_root, ".pulumi/stacks/demo/dev.json");

    private string CheckpointText() => File.ReadAllText(CheckpointPath);

    private async Task CommitAsync(Func<IStackSession, Task> change)
    {
        await using var session = await Backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
        await change(session);
        await session.CommitAsync(Entry(), Cancel);
    }

    private void AssertNoCanary() => Assert.All(
        Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories),
        path => Assert.DoesNotContain("s3cr3t-canary", File.ReadAllText(path), StringComparison.Ordinal));

    private static string WithoutTime(string checkpoint)
    {
        var json = JsonNode.Parse(checkpoint)!;
        json["checkpoint"]!["latest"]!["manifest"]!["time"] = "";
        return json.ToJsonString();
    }
}
