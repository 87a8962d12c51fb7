namespace ManagedKube.Model.Operations;

/// <summary>Who performs an operation in one cluster.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Performer">Who performs it here, by the matrix.</param>
/// <param name="IsDisputed">Whether the product's documentation leaves it to the client, against the matrix (Q12).</param>
public sealed record OperationAssignment(DayTwoOperation Operation, Party Performer, bool IsDisputed)
{
    /// <summary>Whether the client gets it only by asking, since the provider performs it (product spec 7).</summary>
    public bool IsOnRequest => Performer == Party.Provider;
}
