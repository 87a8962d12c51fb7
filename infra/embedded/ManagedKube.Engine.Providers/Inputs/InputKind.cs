namespace ManagedKube.Engine.Providers.Inputs;

/// <summary>What values an input takes.</summary>
internal enum InputKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number that a double holds exactly.</summary>
    Integer,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Texts by name.</summary>
    TextMap,

    /// <summary>A list of values of any kind.</summary>
    Values,

    /// <summary>Values of any kind by name.</summary>
    Map,
}
