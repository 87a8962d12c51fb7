namespace Pulumi.Random;

/// <summary>What is known of an existing <see cref="RandomInteger"/>.</summary>
public sealed class RandomIntegerState : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomIntegerState Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>The largest number that may come out.</summary>
    [Input("max")]
    public Input<int>? Max { get; set; }

    /// <summary>The smallest number that may come out.</summary>
    [Input("min")]
    public Input<int>? Min { get; set; }

    /// <summary>The number.</summary>
    [Input("result")]
    public Input<int>? Result { get; set; }

    /// <summary>A text from which the number follows, so that the same text gives the same number.</summary>
    [Input("seed")]
    public Input<string>? Seed { get; set; }
}
