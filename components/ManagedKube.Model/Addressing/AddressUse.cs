namespace ManagedKube.Model.Addressing;

/// <summary>One line of the address plan (product spec 3.2).</summary>
/// <param name="Span">The addresses.</param>
/// <param name="Kind">What they are for.</param>
/// <param name="Label">The use in words, for messages and printed plans.</param>
public sealed record AddressUse(Ipv4Span Span, AddressUseKind Kind, string Label);
