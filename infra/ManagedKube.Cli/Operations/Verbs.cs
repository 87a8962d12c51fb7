namespace ManagedKube.Cli.Operations;

/// <summary>Traits of verbs.</summary>
internal static class Verbs
{
    public static string Name(this Verb verb) => verb.ToString().ToLowerInvariant();

    /// <summary>Whether it changes something, after a preview and a question.</summary>
    public static bool Changes(this Verb verb) => verb is Verb.Up or Verb.Refresh or Verb.Destroy;

    /// <summary>Whether the stack's program runs, so that its configuration has to be right.</summary>
    public static bool RunsProgram(this Verb verb) => verb is Verb.Preview or Verb.Up;

    /// <summary>Whether several stacks may be named: nothing is changed.</summary>
    public static bool TakesSeveralStacks(this Verb verb) => !verb.Changes();

    /// <summary>What goes on while nothing is changed yet.</summary>
    public static string PreviewTitle(this Verb verb) => verb switch
    {
        Verb.Refresh => "Previewing refresh",
        Verb.Destroy => "Previewing destroy",
        Verb.Drift => "Looking for drift",
        _ => "Previewing update",
    };

    /// <summary>What goes on while it is done.</summary>
    public static string Title(this Verb verb) => verb switch
    {
        Verb.Refresh => "Refreshing",
        Verb.Destroy => "Destroying",
        _ => "Updating",
    };

    /// <summary>What is asked before it is done.</summary>
    public static string Question(this Verb verb, string stack) => verb switch
    {
        Verb.Refresh => $"Record these changes in the state of {stack}?",
        Verb.Destroy => $"Destroy all of this in {stack}? It cannot be undone.",
        _ => $"Perform this update on {stack}?",
    };
}
