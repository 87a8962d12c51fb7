using System.Diagnostics.CodeAnalysis;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi;

/// <summary>
/// A resource's unique name within all stacks: <c>urn:pulumi:STACK::PROJECT::QUALIFIEDTYPE::NAME</c>.
/// </summary>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string _value;

    /// <summary>Takes the text of a URN.</summary>
    /// <exception cref="ArgumentException">The text is null or empty.</exception>
    public Urn(string value)
    {
        if (string.IsNullOrEmpty(value))
            throw new ArgumentException("A URN cannot be null or empty.", nameof(value));

        _value = value;
    }

    /// <summary>The text of the URN.</summary>
    public static implicit operator string(Urn value) => value._value;

    /// <summary>Whether both are the same URN.</summary>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Whether the URNs differ.</summary>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>Composes a URN.</summary>
    /// <param name="name">The name of the resource.</param>
    /// <param name="type">Its type token.</param>
    /// <param name="parent">The parent, unless <paramref name="parentUrn"/> is given.</param>
    /// <param name="parentUrn">The URN of the parent, unless <paramref name="parent"/> is given.</param>
    /// <param name="project">The project; by default the running one. Not used when there is a parent.</param>
    /// <param name="stack">The stack; by default the running one. Not used when there is a parent.</param>
    /// <exception cref="ArgumentException">Both <paramref name="parent"/> and <paramref name="parentUrn"/> are given.</exception>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
            throw new ArgumentException($"Only one of '{nameof(parent)}' and '{nameof(parentUrn)}' may be given.");

        var outerUrn = parent?.Urn ?? parentUrn?.ToOutput();
        var prefix = outerUrn is not null
            ? outerUrn.Apply(text => PrefixOf(ProtocolUrn.Parse(text)))
            : Output.Format($"urn:pulumi:{stack ?? Deployment.Instance.StackName}::{project ?? Deployment.Instance.ProjectName}::");
        return Output.Format($"{prefix}{type}::{name}");
    }

    /// <inheritdoc/>
    public bool Equals(Urn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value ?? "");

    /// <summary>The text of the URN.</summary>
    public override string ToString() => _value;

    /// <summary>All that comes before the own type in the URNs of a resource's children.</summary>
    private static string PrefixOf(ProtocolUrn parent)
        => $"urn:pulumi:{parent.Stack}::{parent.Project}::{parent.QualifiedType}$";
}
