namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomPassword"/>.</summary>
public sealed class RandomPasswordArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomPasswordArgs Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many characters; at least 1, and at least the sum of the minima.</summary>
    [Input("length", required: true)]
    public Input<int> Length { get; set; } = null!;

    /// <summary>Whether lower-case letters may occur. Default: true.</summary>
    [Input("lower")]
    public Input<bool>? Lower { get; set; }

    /// <summary>The least number of lower-case letters. Default: 0.</summary>
    [Input("minLower")]
    public Input<int>? MinLower { get; set; }

    /// <summary>The least number of digits. Default: 0.</summary>
    [Input("minNumeric")]
    public Input<int>? MinNumeric { get; set; }

    /// <summary>The least number of special characters. Default: 0.</summary>
    [Input("minSpecial")]
    public Input<int>? MinSpecial { get; set; }

    /// <summary>The least number of upper-case letters. Default: 0.</summary>
    [Input("minUpper")]
    public Input<int>? MinUpper { get; set; }

    /// <summary>The former name of <c>Numeric</c>. Where both are given, they must be equal.</summary>
    [Input("number")]
    public Input<bool>? Number { get; set; }

    /// <summary>Whether digits may occur. Default: true.</summary>
    [Input("numeric")]
    public Input<bool>? Numeric { get; set; }

    /// <summary>The special characters to choose from. Default: <c>!@#$%&amp;*()-_=+[]{}&lt;&gt;:?</c>.</summary>
    [Input("overrideSpecial")]
    public Input<string>? OverrideSpecial { get; set; }

    /// <summary>Whether special characters may occur. Default: true.</summary>
    [Input("special")]
    public Input<bool>? Special { get; set; }

    /// <summary>Whether upper-case letters may occur. Default: true.</summary>
    [Input("upper")]
    public Input<bool>? Upper { get; set; }
}
