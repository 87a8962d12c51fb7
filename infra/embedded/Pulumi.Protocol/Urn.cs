namespace Pulumi.Protocol;

/// <summary>
/// The name that a resource keeps for its whole life:
/// <c>urn:pulumi:STACK::PROJECT::QUALIFIEDTYPE::NAME</c>. NAME is free text and may itself contain <c>::</c>.
/// </summary>
/// <remarks>A QUALIFIEDTYPE is the resource's own type, preceded by the qualified type of its parent and <c>$</c>.</remarks>
public readonly record struct Urn : IComparable<Urn>
{
    /// <summary>The type of the resource that stands for the stack itself.</summary>
    public const string StackType = "pulumi:pulumi:Stack";

    /// <summary>What the types of providers begin with; the name of the package follows.</summary>
    public const string ProviderTypePrefix = "pulumi:providers:";

    private const string Prefix = "urn:pulumi:";
    private const string Separator = "::";
    private const char TypeSeparator = '$';

    private readonly string? _text;

    private Urn(string text) => _text = text;

    /// <summary>The whole text.</summary>
    public string Text => _text ?? "";

    /// <summary>True for the default value, which names nothing.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The stack's name, without organization and project.</summary>
    public string Stack => Part(0)[Prefix.Length..];

    /// <summary>The project's name.</summary>
    public string Project => Part(1);

    /// <summary>The type with those of its parents, joined by <c>$</c>.</summary>
    public string QualifiedType => Part(2);

    /// <summary>The resource's own type token.</summary>
    public string Type => QualifiedType[(QualifiedType.LastIndexOf(TypeSeparator) + 1)..];

    /// <summary>The resource's name in the program.</summary>
    public string Name => Part(3);

    /// <summary>Reads a URN.</summary>
    /// <exception cref="FormatException">The text is not a URN.</exception>
    public static Urn Parse(string text) =>
        TryParse(text, out var urn) ? urn : throw new FormatException($"'{text}' is not a URN (urn:pulumi:STACK::PROJECT::TYPE::NAME).");

    /// <summary>Reads a URN; false when the text is none.</summary>
    public static bool TryParse(string? text, out Urn urn)
    {
        urn = default;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal) || text.Split(Separator, 4).Length != 4)
            return false;
        urn = new Urn(text);
        return true;
    }

    /// <summary>Builds the URN of a resource from its parent's, as engines and SDKs do.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="project">The project's name.</param>
    /// <param name="parent">The parent, or the default value for none.</param>
    /// <param name="type">The resource's own type token.</param>
    /// <param name="name">The resource's name.</param>
    public static Urn Create(string stack, string project, Urn parent, string type, string name)
    {
        var qualified = parent.IsEmpty || parent.Type == StackType ? type : parent.QualifiedType + TypeSeparator + type;
        return new Urn(string.Concat(Prefix, stack, Separator, project, Separator, qualified, Separator, name));
    }

    /// <summary>The same resource under another name.</summary>
    public Urn WithName(string name) => new(Text[..(Text.Length - Name.Length)] + name);

    /// <inheritdoc/>
    public int CompareTo(Urn other) => string.CompareOrdinal(Text, other.Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private string Part(int index) => IsEmpty ? "" : Text.Split(Separator, 4)[index];
}
