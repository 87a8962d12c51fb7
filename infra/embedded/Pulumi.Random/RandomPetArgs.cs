namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomPet"/>.</summary>
public sealed class RandomPetArgs : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomPetArgs Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many words. Default: 2.</summary>
    [Input("length")]
    public Input<int>? Length { get; set; }

    /// <summary>A word before the name.</summary>
    [Input("prefix")]
    public Input<string>? Prefix { get; set; }

    /// <summary>What stands between the words. Default: <c>-</c>.</summary>
    [Input("separator")]
    public Input<string>? Separator { get; set; }
}
