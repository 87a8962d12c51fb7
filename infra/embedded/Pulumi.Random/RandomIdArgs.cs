namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomId"/>.</summary>
public sealed class RandomIdArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomIdArgs Empty => new();

    /// <summary>How many random bytes; at least 1.</summary>
    [Input("byteLength", required: true)]
    public Input<int> ByteLength { get; set; } = null!;

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>A text before each of the outputs, as it is.</summary>
    [Input("prefix")]
    public Input<string>? Prefix { get; set; }
}
