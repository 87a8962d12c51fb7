using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Authorization;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Lets those who may act as somebody else: <c>--as</c> and <c>--as-group</c>.</summary>
internal static class Impersonation
{
    private const string ServiceAccount = "system:serviceaccount:";

    public static UserInfo Apply(Cluster cluster, HttpContext context, UserInfo user)
    {
        var name = context.Request.Headers["Impersonate-User"].ToString();
        if (name.Length == 0)
            return user;
        var groups = context.Request.Headers["Impersonate-Group"].OfType<string>().ToList();
        lock (cluster.Gate)
        {
            foreach (var group in groups)
                ApiHandler.Authorize(cluster, user, new AccessRequest { Verb = "impersonate", Resource = "groups", Name = group });
            if (name.StartsWith(ServiceAccount, StringComparison.Ordinal) && name[ServiceAccount.Length..].Split(':') is [var space, var account])
            {
                ApiHandler.Authorize(
                    cluster,
                    user,
                    new AccessRequest { Verb = "impersonate", Resource = "serviceaccounts", Namespace = space, Name = account });
                return groups.Count > 0 ? new UserInfo(name, [.. groups, UserInfo.Authenticated]) : UserInfo.ServiceAccount(space, account, string.Empty);
            }

            ApiHandler.Authorize(cluster, user, new AccessRequest { Verb = "impersonate", Resource = "users", Name = name });
        }

        return new UserInfo(name, [.. groups, .. name == UserInfo.Anonymous.Name ? UserInfo.Anonymous.Groups : [UserInfo.Authenticated]]);
    }
}
