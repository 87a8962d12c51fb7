namespace ManagedKube.Engine.Backend;

/// <summary>Where the file backend keeps what, as Pulumi lays it out; the journal has a place of its own beside it.</summary>
/// <param name="root">The folder that holds <c>.pulumi</c>.</param>
internal sealed class StackPaths(string root)
{
    private const string CheckpointSuffix = ".json";

    private string Pulumi { get; } = Path.Combine(Path.GetFullPath(root), ".pulumi");

    public string Meta => Path.Combine(Pulumi, "meta.yaml");

    public string StacksOf(string project) => Path.Combine(Pulumi, "stacks", project);

    public string Checkpoint(StackIdentity stack) => Path.Combine(StacksOf(stack.Project), stack.Stack + CheckpointSuffix);

    public IEnumerable<string> CompressedCheckpoints(StackIdentity stack) => [Checkpoint(stack) + ".gz", Checkpoint(stack) + ".zst"];

    /// <summary>The checkpoint's place in the layout before projects had folders.</summary>
    public string WithoutProject(StackIdentity stack) => Path.Combine(Pulumi, "stacks", stack.Stack + CheckpointSuffix);

    public string PreviousCheckpoint(StackIdentity stack) => Checkpoint(stack) + ".bak";

    public string Backup(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(Pulumi, "backups", stack.Project, stack.Stack, $"{stack.Stack}.{unixNanoseconds}.json");

    public string History(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(Pulumi, "history", stack.Project, stack.Stack, $"{stack.Stack}-{unixNanoseconds}.history.json");

    public string HistoryCheckpoint(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(Pulumi, "history", stack.Project, stack.Stack, $"{stack.Stack}-{unixNanoseconds}.checkpoint.json");

    public string Locks(StackIdentity stack) => Path.Combine(Pulumi, "locks", StackIdentity.Organization, stack.Project, stack.Stack);

    public string Journal(StackIdentity stack) => Path.Combine(Pulumi, "journal", stack.Project, stack.Stack + ".jsonl");

    public IEnumerable<string> StackNames(string project) => Directory.Exists(StacksOf(project))
        ? Directory.EnumerateFiles(StacksOf(project), "*" + CheckpointSuffix).Select(path => Path.GetFileName(path)[..^CheckpointSuffix.Length])
        : [];
}
