namespace Pulumi.Random;

/// <summary>Inputs of a <see cref="RandomUuid7"/>.</summary>
public sealed class RandomUuid7Args : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomUuid7Args Empty => new();

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }
}
