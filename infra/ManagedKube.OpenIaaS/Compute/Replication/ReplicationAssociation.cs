namespace ManagedKube.OpenIaaS.Compute.Replication;

internal sealed record ReplicationAssociation(string ConfigurationId);
