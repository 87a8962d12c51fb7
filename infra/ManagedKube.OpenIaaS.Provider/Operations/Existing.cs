using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>Refuses to make what is there already.</summary>
internal static class Existing
{
    /// <summary>The refusal, with how to manage the existing object.</summary>
    /// <param name="what">What is there, as a sentence without a full stop.</param>
    /// <param name="token">The resource type.</param>
    /// <param name="id">The id to import.</param>
    /// <param name="otherwise">What to do to get another one, as a sentence.</param>
    public static ProviderException Refuse(string what, string token, string id, string otherwise) =>
        new($"{what}. To manage that one, import it: pulumi import {token} NAME {id}. {otherwise}", nothingHappened: true);
}
