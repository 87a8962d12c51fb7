using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// Makes an object whose identity tells it from all others, once: what an order of unknown outcome made is found, and what a failed
/// one left behind is removed.
/// </summary>
internal static class Creation
{
    /// <summary>Returns the id of the object.</summary>
    /// <param name="session">What to work with.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="what">What is made, for messages.</param>
    /// <param name="create">Gives the order, which answers the id.</param>
    /// <param name="search">Finds what the order, and nothing else, can have made.</param>
    /// <param name="id">The id of an object.</param>
    /// <param name="delete">Deletes an object by its id.</param>
    /// <param name="find">An object by its id; null when it is proved to be gone.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OpenIaaSException">It was not made, or nobody can tell.</exception>
    public static async Task<string> RunAsync<T>(
        Session session,
        Urn urn,
        string what,
        Func<Task<string>> create,
        Func<Task<ImmutableArray<T>>> search,
        Func<T, string> id,
        Func<string, Task> delete,
        Func<string, Task<T?>> find,
        CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await create().ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            session.Log.Warning($"{e.Message} Looking for the {what}.", urn);
            var made = await Evidence.FindAsync(session, search, cancellationToken).ConfigureAwait(false);
            if (made is null)
                throw;
            return id(made);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
        {
            await Leftover.RemoveAsync(
                session, urn, e, search,
                rest => Deletion.RunAsync(session, () => delete(id(rest)), () => find(id(rest)), cancellationToken), cancellationToken)
                .ConfigureAwait(false);
            throw;
        }
    }
}
