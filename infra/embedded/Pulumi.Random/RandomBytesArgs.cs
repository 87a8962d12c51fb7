namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomBytes"/>.</summary>
public sealed class RandomBytesArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomBytesArgs Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many bytes; at least 1.</summary>
    [Input("length", required: true)]
    public Input<int> Length { get; set; } = null!;
}
