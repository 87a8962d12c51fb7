using System.Globalization;
using ManagedKube.Engine.Backend.Files;

namespace ManagedKube.Engine.Backend;

/// <summary>Where the file backend keeps what, as Pulumi lays it out; the journal has a place of its own beside it.</summary>
/// <param name="root">The folder that holds <c>.pulumi</c>.</param>
internal sealed class StackPaths(string root)
{
    public const string HistorySuffix = ".history.json";
    public const string JournalSuffix = ".jsonl";

    private const string CheckpointSuffix = ".json";
    private const string ZstdSuffix = ".zst";

    private string Pulumi { get; } = Path.Combine(Path.GetFullPath(root), ".pulumi");

    public string Meta => Path.Combine(Pulumi, "meta.yaml");

    public string StacksOf(string project) => Path.Combine(Pulumi, "stacks", project);

    public string JournalsOf(string project) => Path.Combine(Pulumi, "journal", project);

    public string Checkpoint(StackIdentity stack) => Path.Combine(StacksOf(stack.Project), stack.Stack + CheckpointSuffix);

    /// <summary>The checkpoint as Pulumi writes it where it is told to compress.</summary>
    public string GzipCheckpoint(StackIdentity stack) => Checkpoint(stack) + Gzip.Suffix;

    public string ZstdCheckpoint(StackIdentity stack) => Checkpoint(stack) + ZstdSuffix;

    /// <summary>The checkpoint's place in the layout before projects had folders.</summary>
    public string WithoutProject(StackIdentity stack) => Path.Combine(Pulumi, "stacks", stack.Stack + CheckpointSuffix);

    public string PreviousCheckpoint(StackIdentity stack) => Checkpoint(stack) + ".bak";

    /// <summary>Labels that Pulumi keeps of a stack.</summary>
    public string Tags(StackIdentity stack) => Path.Combine(StacksOf(stack.Project), stack.Stack + ".pulumi-tags");

    public string BackupsOf(StackIdentity stack) => Path.Combine(Pulumi, "backups", stack.Project, stack.Stack);

    public string Backup(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(BackupsOf(stack), Invariant($"{stack.Stack}.{unixNanoseconds}{CheckpointSuffix}"));

    public string JournalBackup(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(BackupsOf(stack), Invariant($"{stack.Stack}.{unixNanoseconds}{JournalSuffix}"));

    public string HistoryOf(StackIdentity stack) => Path.Combine(Pulumi, "history", stack.Project, stack.Stack);

    public string History(StackIdentity stack, long unixNanoseconds) =>
        Path.Combine(HistoryOf(stack), Invariant($"{stack.Stack}-{unixNanoseconds}{HistorySuffix}"));

    /// <summary>The copy of a checkpoint that belongs to an entry of the history.</summary>
    public static string HistoryCheckpoint(string history) => history.Replace(HistorySuffix, ".checkpoint.json", StringComparison.Ordinal);

    public string Locks(StackIdentity stack) => Path.Combine(Pulumi, "locks", StackIdentity.Organization, stack.Project, stack.Stack);

    public string Journal(StackIdentity stack) => Path.Combine(JournalsOf(stack.Project), stack.Stack + JournalSuffix);

    /// <summary>The stack that a file of the stacks' or of the journals' folder belongs to; null for another file.</summary>
    public static string? StackOf(string path) => new[] { CheckpointSuffix, CheckpointSuffix + Gzip.Suffix, CheckpointSuffix + ZstdSuffix, JournalSuffix }
        .Where(suffix => path.EndsWith(suffix, StringComparison.Ordinal))
        .Select(suffix => Path.GetFileName(path)[..^suffix.Length])
        .FirstOrDefault();

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
