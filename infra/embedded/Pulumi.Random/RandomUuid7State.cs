namespace Pulumi.Random;

/// <summary>What is known of an existing <see cref="RandomUuid7"/>.</summary>
public sealed class RandomUuid7State : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomUuid7State Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>The UUID, in lower case with hyphens.</summary>
    [Input("result")]
    public Input<string>? Result { get; set; }
}
