namespace ManagedKube.Model.Operations;

/// <summary>Who performs an operation in one cluster.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Performer">Who performs it here.</param>
/// <param name="IsOnRequest">
/// Whether the client gets it only by asking: the provider performs it in Full production (product spec 7), so it is no self-service
/// anywhere.
/// </param>
public sealed record OperationAssignment(DayTwoOperation Operation, Party Performer, bool IsOnRequest);
