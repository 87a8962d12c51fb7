namespace Pulumi.Random;

/// <summary>What is known of an existing <see cref="RandomBytes"/>.</summary>
public sealed class RandomBytesState : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomBytesState Empty => new();

    [Input("base64")]
    private Input<string>? _base64;

    /// <summary>The bytes in base64. Secret.</summary>
    public Input<string>? Base64
    {
        get => _base64;
        set => _base64 = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("hex")]
    private Input<string>? _hex;

    /// <summary>The bytes as lower-case hexadecimal digits, two for each byte. Secret.</summary>
    public Input<string>? Hex
    {
        get => _hex;
        set => _hex = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many bytes; at least 1.</summary>
    [Input("length")]
    public Input<int>? Length { get; set; }
}
