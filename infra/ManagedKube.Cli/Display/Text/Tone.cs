namespace ManagedKube.Cli.Display.Text;

/// <summary>What a piece of text means; how it looks follows from it.</summary>
internal enum Tone
{
    Plain,
    Dim,
    Heading,
    Create,
    Update,
    Delete,
    Replace,
    Read,
    Warning,
    Error,
}
