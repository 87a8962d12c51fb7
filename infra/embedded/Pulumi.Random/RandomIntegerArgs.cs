namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomInteger"/>.</summary>
public sealed class RandomIntegerArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomIntegerArgs Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>The largest number that may come out.</summary>
    [Input("max", required: true)]
    public Input<int> Max { get; set; } = null!;

    /// <summary>The smallest number that may come out.</summary>
    [Input("min", required: true)]
    public Input<int> Min { get; set; } = null!;

    /// <summary>A text from which the number follows, so that the same text gives the same number.</summary>
    [Input("seed")]
    public Input<string>? Seed { get; set; }
}
