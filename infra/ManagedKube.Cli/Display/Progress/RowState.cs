namespace ManagedKube.Cli.Display.Progress;

/// <summary>How far the work on a resource is.</summary>
internal enum RowState
{
    Running,
    Done,
    Failed,
}
