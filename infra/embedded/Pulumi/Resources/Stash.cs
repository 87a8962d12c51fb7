namespace Pulumi;

/// <summary>Keeps a value in the state: its output stays what the input was when it was created, until it is replaced.</summary>
public sealed class Stash : CustomResource
{
    /// <summary>Registers the stash.</summary>
    /// <param name="name">A name, unique among the stack's stashes.</param>
    /// <param name="args">The value.</param>
    /// <param name="options">How the stash is managed.</param>
    public Stash(string name, StashArgs args, CustomResourceOptions? options = null)
        : base("pulumi:index:Stash", name, args, options)
    {
    }

    /// <summary>The value that is kept.</summary>
    [Output("output")]
    public Output<object> Output { get; private set; } = null!;

    /// <summary>The latest value that was given.</summary>
    [Output("input")]
    public Output<object> Input { get; private set; } = null!;
}
