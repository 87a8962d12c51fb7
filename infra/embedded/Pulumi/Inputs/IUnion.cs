namespace Pulumi;

/// <summary>A <see cref="Union{T0, T1}"/> whose type arguments the caller does not know.</summary>
internal interface IUnion
{
    object Value { get; }
}
