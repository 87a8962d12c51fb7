using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>The type of a field, as far as merging, ownership and checks need it.</summary>
internal sealed class FieldType
{
    public static readonly FieldType Any = new() { Kind = FieldKind.Any };

    public required FieldKind Kind { get; init; }

    /// <summary>Whether it has one owner as a whole and is replaced as a whole.</summary>
    public bool IsAtomic { get; init; }

    /// <summary>Whether a list is a set of plain values.</summary>
    public bool IsSet { get; init; }

    /// <summary>The fields that tell the entries of a list apart; empty for other lists.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>The type of a list's entries or a map's values.</summary>
    public FieldType Element { get; init; } = null!;

    /// <summary>The fields of a structure. They may be filled after the type is known: types may contain themselves.</summary>
    public IDictionary<string, FieldType> Fields { get; init; } = ImmutableDictionary<string, FieldType>.Empty;

    /// <summary>Values that absent fields of a structure have, where their keys in lists need them.</summary>
    public IDictionary<string, JsonNode> Defaults { get; init; } = ImmutableDictionary<string, JsonNode>.Empty;

    /// <summary>Where the fields of a structure are in its binary form; empty where that is not known.</summary>
    public IDictionary<string, WireField> Wire { get; init; } = ImmutableDictionary<string, WireField>.Empty;

    /// <summary>Whether a structure may hold fields besides those that are named.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether entries of the list are told apart, by keys or as a set.</summary>
    public bool IsAssociative => Kind == FieldKind.List && (IsSet || !Keys.IsEmpty);

    /// <summary>The type of a field or key; null for one that is not known.</summary>
    public FieldType? Member(string name) => Kind switch
    {
        FieldKind.Struct => Fields.TryGetValue(name, out var type) ? type : IsOpen ? Any : null,
        FieldKind.Map => Element,
        _ => Any,
    };

    /// <summary>The same type, owned as a whole.</summary>
    public FieldType AsAtomic() => new()
    {
        Kind = Kind,
        IsAtomic = true,
        IsSet = IsSet,
        Keys = Keys,
        Element = Element,
        Fields = Fields,
        Defaults = Defaults,
        Wire = Wire,
        IsOpen = IsOpen,
    };
}
