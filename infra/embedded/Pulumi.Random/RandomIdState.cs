namespace Pulumi.Random;

/// <summary>What is known of an existing <see cref="RandomId"/>.</summary>
public sealed class RandomIdState : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomIdState Empty => new();

    /// <summary>The number in base64, after the prefix.</summary>
    [Input("b64Std")]
    public Input<string>? B64Std { get; set; }

    /// <summary>The number in base64 with the characters of URLs and without padding, after the prefix.</summary>
    [Input("b64Url")]
    public Input<string>? B64Url { get; set; }

    /// <summary>How many random bytes; at least 1.</summary>
    [Input("byteLength")]
    public Input<int>? ByteLength { get; set; }

    /// <summary>The number in decimal digits without leading zeros, after the prefix.</summary>
    [Input("dec")]
    public Input<string>? Dec { get; set; }

    /// <summary>The number as lower-case hexadecimal digits, two for each byte, after the prefix.</summary>
    [Input("hex")]
    public Input<string>? Hex { get; set; }

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
