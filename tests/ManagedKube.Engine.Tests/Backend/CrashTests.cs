using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.Engine.Tests.State;

namespace ManagedKube.Engine.Tests.Backend;

/// <summary>The process may die between any two file operations, and in the middle of one.</summary>
public sealed class CrashTests : IDisposable
{
    private static readonly StackIdentity Stack = new("demo", "dev");

    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly CountingSecrets _secrets = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public async Task Nothing_that_was_said_to_be_recorded_is_ever_lost(double tornPart)
    {
        for (var operations = 0; ; operations++)
        {
            var files = new CrashingFiles(operations) { TornPart = tornPart };
            var recorded = new List<string>();
            var begun = new List<string>();
            var finished = await RunAsync(files, recorded, begun);

            var survivor = new CrashingFiles(int.MaxValue, files);
            var read = new FileBackend(_root, survivor, TimeProvider.System).Read(Stack, _secrets);
            await using var session = await new FileBackend(_root, survivor, TimeProvider.System).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);

            Assert.Superset(recorded.ToHashSet(), read.Names().ToHashSet());
            Assert.Equal(read.Names(), session.Current.Names());
            Assert.Superset(begun.Except(read.Names()).ToHashSet(), Pending(read).ToHashSet());
            Assert.Equal(Pending(read), Pending(session.Current));
            // What has begun is either recorded, or known to be of unknown outcome: never both, never neither.
            Assert.Empty(Pending(read).Intersect(read.Names()));
            if (finished)
            {
                Assert.Equal(["a", "b", "c", "d"], read.Names());
                return;
            }
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static IEnumerable<string> Pending(Snapshot snapshot) => snapshot.PendingOperations.Select(operation => operation.Resource.Urn.Name);

    /// <summary>Two updates, one after the other; tells what it was told is durable.</summary>
    private async Task<bool> RunAsync(CrashingFiles files, List<string> recorded, List<string> begun)
    {
        try
        {
            foreach (var names in new[] { new[] { "a", "b" }, ["c", "d"] })
            {
                await using var session = await new FileBackend(_root, files, TimeProvider.System).OpenAsync(Stack, _secrets, LockOptions.NoWait, Cancel);
                foreach (var name in names)
                {
                    var operation = await session.BeginAsync(OperationKind.Creating, States.Thing(name) with { Id = "" }, Cancel);
                    begun.Add(name);
                    await session.EndAsync(operation, StateChange.Of(States.Thing(name)));
                    recorded.Add(name);
                }
                await session.CommitAsync(FileBackendTests.Entry(), Cancel);
            }
            return true;
        }
        catch (Exception e) when (e is CrashException or StateException)
        {
            return false;
        }
    }
}
