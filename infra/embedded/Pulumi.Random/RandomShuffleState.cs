namespace Pulumi.Random;

/// <summary>What is known of an existing <see cref="RandomShuffle"/>.</summary>
public sealed class RandomShuffleState : ResourceArgs
{
    /// <summary>Without values.</summary>
    public static new RandomShuffleState Empty => new();

    [Input("inputs")]
    private InputList<string>? _inputs;

    /// <summary>The texts.</summary>
    public InputList<string> Inputs
    {
        get => _inputs ??= [];
        set => _inputs = value;
    }

    [Input("keepers")]
    private InputMap<string>? _keepers;

    /// <summary>Arbitrary values; a change of any of them makes a new resource with a new random value.</summary>
    public InputMap<string> Keepers
    {
        get => _keepers ??= [];
        set => _keepers = value;
    }

    /// <summary>How many texts come out: less than there are leaves some out, more repeats them. Default: as many as there are.</summary>
    [Input("resultCount")]
    public Input<int>? ResultCount { get; set; }

    [Input("results")]
    private InputList<string>? _results;

    /// <summary>The texts in their new order.</summary>
    public InputList<string> Results
    {
        get => _results ??= [];
        set => _results = value;
    }

    /// <summary>A text from which the order follows, so that the same text gives the same order.</summary>
    [Input("seed")]
    public Input<string>? Seed { get; set; }
}
