using System.Text;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons.Access;

/// <summary>The kubeconfig of an account of the client (product spec 1.4).</summary>
internal static class ClientKubeConfig
{
    /// <summary>Writes it. The text is a secret.</summary>
    /// <param name="plan">The cluster.</param>
    /// <param name="account">The service account.</param>
    /// <param name="authority">The certificate of the cluster's authority, PEM.</param>
    /// <param name="token">The account's token.</param>
    public static string Write(ClusterPlan plan, string account, string authority, string token) =>
        $"""
        apiVersion: v1
        kind: Config
        clusters:
        - name: {plan.Names.ClusterName}
          cluster:
            server: {plan.Names.ApiUrl}
            certificate-authority-data: {Convert.ToBase64String(Encoding.UTF8.GetBytes(authority))}
        users:
        - name: {account}
          user:
            token: {token}
        contexts:
        - name: {account}@{plan.Names.ClusterName}
          context:
            cluster: {plan.Names.ClusterName}
            user: {account}
        current-context: {account}@{plan.Names.ClusterName}

        """.ReplaceLineEndings("\n");
}
