using ManagedKube.OpenIaaS.Activities;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// An activity that a cancelled operation left running. It is recorded with what is there, and the next operation on the object
/// waits for its end first: else what it does late would undo what was done meanwhile.
/// </summary>
internal static class UnfinishedActivity
{
    /// <summary>The output that holds its UUID.</summary>
    public const string Output = "pendingActivity";

    /// <summary>The activity that went on when an operation failed; null when none did.</summary>
    public static string? Of(Exception failure) => failure switch
    {
        ActivityAbandonedException abandoned => abandoned.ActivityId,
        OpenIaaSException { Kind: OpenIaaSErrorKind.OutcomeUnknown } unknown => unknown.ActivityId,
        _ => null,
    };

    /// <summary>Waits for the end of the one that is recorded, if any is.</summary>
    public static Task SettleAsync(Session session, PropertyMap outputs, CancellationToken cancellationToken) =>
        outputs.Get(Output) is StringValue { Value: { Length: > 0 } id }
            ? session.Client.SettleAsync(id, cancellationToken)
            : Task.CompletedTask;
}
